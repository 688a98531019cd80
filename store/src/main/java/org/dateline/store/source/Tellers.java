package org.dateline.store.source;

import org.dateline.core.incident.Voice;
import org.dateline.core.incident.copy.Outlet;
import org.dateline.core.incident.copy.Outlets;

/**
 * The keys that weighing knows sources by ({@code Teller} in the core's package account). Who has no name, such as
 * "witnesses", is another one in every outlet, and has none here.
 */
final class Tellers {

    private final Outlets outlets;

    Tellers(Outlets outlets) {
        this.outlets = outlets;
    }

    String publisher(String name) {
        return "outlet:" + Outlets.normal(outlets.find(name).map(Outlet::name).orElse(name));
    }

    /** Empty for who has none. */
    String speaker(Voice voice) {
        return switch (voice.kind()) {
            case PERSON -> "source:" + Outlets.normal(voice.name());
            case ORGANIZATION ->
                outlets.find(voice.name()).isPresent()
                        ? publisher(voice.name())
                        : "source:" + Outlets.normal(voice.name());
            case OFFICIAL, MEMBER ->
                voice.code()
                        .filter(code -> !code.role().isEmpty())
                        .map(code -> "body:" + code)
                        .orElse("");
            default -> "";
        };
    }
}
