package org.dateline.desk.site;

import org.dateline.desk.view.Said;

/** What stands where something was withdrawn: that, when, and why in words for the public. */
public record SiteGone(String what, String day, Said reason) {}
