package org.dateline.desk.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.store.PageRequest;

/** Reads parameters of addresses and forms; what is blank is not given. */
public final class Params {

    private static final int LONGEST = 500;
    private static final int LONGEST_SECRET = 2_000;

    private Params() {}

    public static Optional<String> query(Context ctx, String name) {
        Optional<String> value = filled(ctx.queryParam(name));
        if (value.isPresent() && value.get().length() > LONGEST) {
            throw new Refused(400, "'" + name + "' is longer than " + LONGEST + " characters.");
        }
        return value;
    }

    public static String required(Context ctx, String name) {
        return query(ctx, name).orElseThrow(() -> new Refused(400, "The address lacks '" + name + "'."));
    }

    public static Optional<String> form(Context ctx, String name) {
        return filled(ctx.formParam(name));
    }

    /** As it was typed, spaces too; empty when nothing was. */
    public static String secret(Context ctx, String name) {
        String typed = ctx.formParam(name);
        return typed == null ? "" : typed.substring(0, Math.min(LONGEST_SECRET, typed.length()));
    }

    public static Optional<LocalDate> day(Context ctx, String name) {
        return query(ctx, name).map(value -> day(name, value));
    }

    public static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Refused(400, "'" + name + "' is a day like 2015-10-14, not '" + value + "'.");
        }
    }

    public static OptionalInt number(Context ctx, String name) {
        Optional<String> value = query(ctx, name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().matches("[0-9]{1,9}")) {
            throw new Refused(400, "'" + name + "' is a number, not '" + value.get() + "'.");
        }
        return OptionalInt.of(Integer.parseInt(value.get()));
    }

    /** The page of a list that the address names. */
    public static PageRequest page(Context ctx, int size) {
        return new PageRequest(size, query(ctx, "after"));
    }

    private static Optional<String> filled(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
