package org.dateline.desk.incident;

import org.dateline.desk.view.Said;

/** Why the machine brought two mentions together. */
public record LinkItem(Said left, Said right, String leftBy, String rightBy, String score, String why) {}
