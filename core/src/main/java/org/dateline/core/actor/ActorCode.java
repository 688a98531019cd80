package org.dateline.core.actor;

/**
 * Country and sector of an actor, as {@code RUS GOV}; blocs and transnational groups as {@code IGO NATO},
 * {@code IMG ISIS}; {@code UNK} for a country the report does not tell.
 *
 * @param country ISO 3166 alpha-3, {@code IGO}, {@code IMG}, {@code NGO} or {@code UNK}
 * @param role sector, or the short name behind {@code IGO} and {@code IMG}; empty when the report tells none
 */
public record ActorCode(String country, String role) {

    public static final String UNKNOWN = "UNK";

    public ActorCode {
        if (!country.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("country must be three capitals, got '" + country + "'");
        }
        if (!role.matches("[A-Z0-9]*")) {
            throw new IllegalArgumentException("role must be capitals or empty, got '" + role + "'");
        }
    }

    /** Reads {@code RUS GOV} or {@code RUS}. */
    public static ActorCode parse(String code) {
        String[] parts = code.strip().split("\\s+", 2);
        return new ActorCode(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Whether both come from the same country or are the same bloc or group. */
    public boolean sameSide(ActorCode other) {
        return isBloc() || other.isBloc() ? equals(other) : country.equals(other.country);
    }

    public boolean isBloc() {
        return country.equals("IGO") || country.equals("IMG") || country.equals("NGO");
    }

    public ActorCode withRole(String newRole) {
        return new ActorCode(country, newRole);
    }

    @Override
    public String toString() {
        return role.isEmpty() ? country : country + " " + role;
    }
}
