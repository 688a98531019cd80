package org.dateline.store.people;

import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.schema.Database;
import org.jdbi.v3.core.Handle;

/** Reads and changes settings. Safe for use by several threads. */
public final class Settings {

    private final Database database;

    public Settings(Database database) {
        this.database = database;
    }

    public String get(Setting setting) {
        return database.read(handle -> get(handle, setting));
    }

    public boolean isOn(Setting setting) {
        return get(setting).equals("on");
    }

    /** @param by who changes it */
    public void set(Setting setting, String value, String by) {
        if (!setting.choices().contains(value)) {
            throw StoreException.refused(
                    setting.word() + " is " + String.join(" or ", setting.choices()) + ", not '" + value + "'");
        }
        database.writer().write(handle -> {
            if (!get(handle, setting).equals(value)) {
                handle.createUpdate("INSERT INTO setting (name, value) VALUES (?, ?)"
                                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                        .bind(0, setting.word())
                        .bind(1, value)
                        .execute();
                AuditLog.append(handle, by, "setting", setting.word(), People.detail("value", value));
            }
            return null;
        });
    }

    /** Within a transaction. */
    public static boolean isOn(Handle handle, Setting setting) {
        return get(handle, setting).equals("on");
    }

    private static String get(Handle handle, Setting setting) {
        return handle.createQuery("SELECT value FROM setting WHERE name = ?")
                .bind(0, setting.word())
                .mapTo(String.class)
                .findOne()
                .filter(setting.choices()::contains)
                .orElse(setting.choices().get(0));
    }
}
