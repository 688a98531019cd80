package org.dateline.analyzer.net;

import java.util.Optional;

/**
 * What makes the gates of a recurrent layer. Where many numbers go in, a narrow layer before the wide one holds what
 * they need in a third of the products (the projection of Lei and others 2018), and the network is as good.
 *
 * @param narrow empty where little goes in
 */
public record Gates(Optional<Dense> narrow, Dense wide) {

    public Gates {
        if (narrow.isPresent() && narrow.get().outputs() != wide.inputs()) {
            throw new IllegalArgumentException("the wide layer reads " + wide.inputs()
                    + " numbers, the narrow one makes " + narrow.get().outputs());
        }
    }

    public int outputs() {
        return wide.outputs();
    }

    public float[][] apply(float[][] in) {
        return wide.apply(narrowed(in));
    }

    /** What enters the wide layer. */
    public float[][] narrowed(float[][] in) {
        return narrow.isPresent() ? narrow.get().apply(in) : in;
    }
}
