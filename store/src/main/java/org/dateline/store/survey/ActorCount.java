package org.dateline.store.survey;

/**
 * An actor with the number of incidents it is in.
 *
 * @param key as {@link Grouping} makes it
 * @param name one of the names it goes by
 * @param code one of its codes
 * @param did incidents in which somebody says that it acted
 * @param suffered incidents in which somebody says that it was acted on
 */
public record ActorCount(String key, String name, String code, long did, long suffered) {

    public long all() {
        return did + suffered;
    }
}
