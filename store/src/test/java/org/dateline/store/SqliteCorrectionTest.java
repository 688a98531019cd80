package org.dateline.store;

class SqliteCorrectionTest extends CorrectionContract {

    private int made;

    @Override
    StoreUrl fresh() {
        return new StoreUrl.Sqlite(folder.resolve("corrections" + made++ + ".db"));
    }

    @Override
    String trigger() {
        return "DROP TRIGGER correction_no_update";
    }
}
