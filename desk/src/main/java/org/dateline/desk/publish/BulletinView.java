package org.dateline.desk.publish;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * A bulletin at the desk.
 *
 * @param state in words
 * @param visible address of what the public sees; empty when it sees nothing
 * @param items all incidents that are out, those chosen first and in their order
 */
public record BulletinView(
        String name,
        String title,
        String introduction,
        String day,
        String state,
        boolean draft,
        boolean out,
        String visible,
        List<Item> items,
        List<String> warnings,
        String error) {

    /** @param place in the bulletin, from 1; empty when it is not in it */
    public record Item(String id, Said title, String detail, String place) {}
}
