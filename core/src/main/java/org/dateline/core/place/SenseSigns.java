package org.dateline.core.place;

/**
 * What speaks for a place a name may mean, whatever the other names mean: itself, the words beside the name, and where the
 * publisher sits.
 */
final class SenseSigns {

    private static final double NEAR_KM = 100;
    private static final double FAR_KM = 400;

    private final Weights weights;

    SenseSigns(Weights weights) {
        this.weights = weights;
    }

    Tally read(Candidate candidate, Mention mention, Publishers.Home home, boolean kept) {
        Tally tally = new Tally(kept);
        GazetteerEntry entry = candidate.entry();
        tally.add("sense-population", weights.of("sense-population") * Math.log10(entry.population() + 100.0));
        switch (entry.kind()) {
            case COUNTRY -> add(tally, "sense-country");
            case ADMIN1 -> add(tally, "sense-area");
            case REGION, CONTINENT, WATER, RELIEF, SPOT -> add(tally, "sense-region");
            case ADMIN2 -> add(tally, "sense-admin2");
            case CAPITAL -> add(tally, "sense-capital");
            case SEAT -> add(tally, "sense-seat");
            case QUARTER -> add(tally, "sense-quarter");
            case TOWN -> {}
        }
        switch (candidate.how()) {
            case MAIN -> {}
            case ALTERNATE -> add(tally, "sense-alternate");
            case WHOLE -> add(tally, "sense-direction");
        }
        if (candidate.own()) {
            add(tally, "sense-own");
        }
        if (mention.kinds.contains(entry.kind())) {
            add(tally, "sense-kind");
        }
        if (!mention.afar) {
            home(tally, entry, home);
        }
        if (mention.container != null
                && mention.container.candidates.stream().anyMatch(c -> entry.isWithin(c.entry()))) {
            add(tally, "sense-container");
        }
        return tally;
    }

    private void home(Tally tally, GazetteerEntry entry, Publishers.Home home) {
        if (home.country().isPresent() && home.country().equals(entry.country())) {
            add(tally, "sense-home-country");
        }
        if (home.town().isPresent()) {
            GazetteerEntry town = home.town().get();
            if (!town.admin1().isEmpty() && town.admin1().equals(entry.admin1())) {
                add(tally, "sense-home-area");
            }
            if (isSmall(entry)) {
                tally.add("sense-home-near", weights.of("sense-home-near") * near(entry.kmTo(town)));
            }
        }
    }

    private void add(Tally tally, String sign) {
        tally.add(sign, weights.of(sign));
    }

    static boolean isSmall(GazetteerEntry entry) {
        return entry.kind().isSettlement()
                || entry.kind() == GazetteerKind.ADMIN2
                || entry.kind() == GazetteerKind.SPOT;
    }

    /** 1 within 100 km, falling to 0 at 400 km. */
    static double near(double km) {
        return km <= NEAR_KM ? 1 : km >= FAR_KM ? 0 : (FAR_KM - km) / (FAR_KM - NEAR_KM);
    }
}
