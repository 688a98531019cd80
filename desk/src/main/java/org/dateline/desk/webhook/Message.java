package org.dateline.desk.webhook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.webhook.Delivery;
import org.dateline.store.webhook.Webhook;

/**
 * What a receiver gets: that something happened to a thing, not what; it asks the interface for that, with an access of its
 * own. Names and reasons of people stay here.
 */
public final class Message {

    /** Carries the moment of signing and the signature. */
    public static final String SIGNATURE = "Dateline-Signature";

    private static final String HMAC = "HmacSHA256";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Message() {}

    static byte[] body(Delivery delivery, Optional<AuditEntry> entry) {
        ObjectNode json = JSON.createObjectNode();
        json.put("delivery", delivery.number());
        json.put("event", delivery.event());
        entry.ifPresent(found -> {
            json.put("number", found.number());
            json.put("at", found.at());
            json.put("subject", found.subject());
        });
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> headers(Webhook webhook, Delivery delivery, byte[] body, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Dateline");
        headers.put("Dateline-Event", delivery.event());
        headers.put("Dateline-Delivery", Long.toString(delivery.number()));
        headers.put(SIGNATURE, signature(webhook.secret(), now, body));
        return headers;
    }

    /** {@code t=1614902400,v1=hex}: HMAC-SHA-256, by the secret, of the seconds, a dot and the body. */
    public static String signature(String secret, Instant now, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((now.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
