package org.dateline.core.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * Knows which publishers write the month first ({@code date-orders.tsv}), by a word of their name or the end of their
 * address's host; of others it knows nothing, and a date like 3/4/2015 stays open.
 */
final class DateOrders {

    private final Map<String, DateOrder> byName = new HashMap<>();
    private final Map<String, DateOrder> byHost = new HashMap<>();

    DateOrders() {
        for (Row row : Table.resource(DateOrders.class, "date-orders.tsv").rows()) {
            DateOrder order = DateOrder.valueOf(row.require("order"));
            for (String name : row.list("publishers")) {
                byName.put(name, order);
            }
            for (String host : row.list("hosts")) {
                byHost.put(host, order);
            }
        }
    }

    DateOrder of(Optional<String> publisher, Optional<String> url) {
        if (publisher.isPresent()) {
            DateOrder order = byName.get(publisher.get().strip().toLowerCase(Locale.ROOT));
            if (order != null) {
                return order;
            }
        }
        return url.map(this::ofHost).orElse(DateOrder.UNKNOWN);
    }

    /** By the whole host, then by ever shorter ends of it, down to the country's {@code .uk}. */
    private DateOrder ofHost(String url) {
        int start = url.indexOf("//");
        String host = start < 0 ? url : url.substring(start + 2);
        int end = 0;
        while (end < host.length() && "/:?#".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        host = host.substring(0, end).toLowerCase(Locale.ROOT);
        while (!host.isEmpty()) {
            DateOrder order = byHost.get(host);
            if (order != null) {
                return order;
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return DateOrder.UNKNOWN;
    }
}
