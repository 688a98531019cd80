package org.dateline.desk.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** An error for a program, as RFC 9457 has it. */
public final class Problem {

    public static final String TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problem() {}

    /** @param detail what is wrong and what to do, in words for a person */
    public static void answer(Context ctx, int status, String detail) {
        HttpStatus known = HttpStatus.forStatus(status);
        ObjectNode json = JSON.createObjectNode();
        json.put("type", "about:blank");
        json.put("title", known == HttpStatus.UNKNOWN ? "Error" : known.getMessage());
        json.put("status", status);
        json.put("detail", detail);
        ctx.status(status);
        ctx.contentType(TYPE);
        ctx.result(json.toString());
    }
}
