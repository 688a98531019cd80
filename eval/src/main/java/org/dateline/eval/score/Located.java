package org.dateline.eval.score;

import org.dateline.eval.gold.Stretch;

/** An item that stands at one place of its text. */
public interface Located {

    Stretch at();
}
