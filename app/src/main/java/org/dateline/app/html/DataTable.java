package org.dateline.app.html;

import java.io.IOException;

/**
 * A table that becomes a list of cards where it is narrow. Roles are written out because a browser forgets that a table
 * is one when it is laid out otherwise.
 */
final class DataTable {

    private final Markup page;
    private final String[] columns;

    DataTable(Markup page, String... columns) {
        this.page = page;
        this.columns = columns;
    }

    void start(String caption) throws IOException {
        page.start("div", "box").start("table", "grid cards").attr("role", "table");
        page.element("caption", "vh", caption);
        page.start("thead").attr("role", "rowgroup").start("tr").attr("role", "row");
        for (String column : columns) {
            page.start("th")
                    .attr("scope", "col")
                    .attr("role", "columnheader")
                    .text(column)
                    .end();
        }
        page.end().end().start("tbody").attr("role", "rowgroup");
    }

    void startRow() throws IOException {
        page.line().start("tr").attr("role", "row");
    }

    void endRow() throws IOException {
        page.end();
    }

    void startCell(int column, String cssClass) throws IOException {
        page.start("td").attr("role", "cell").attr("data-l", columns[column]);
        if (!cssClass.isEmpty()) {
            page.attr("class", cssClass);
        }
    }

    void words(int column, String words) throws IOException {
        if (words.isEmpty()) {
            startCell(column, "blank");
            page.start("span").attr("aria-hidden", "true").text("–").end().element("span", "vh", "not said");
        } else {
            startCell(column, "");
            page.words(words);
        }
        page.end();
    }

    void end() throws IOException {
        page.end().end().end();
    }
}
