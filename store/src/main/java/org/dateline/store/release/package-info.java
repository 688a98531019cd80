/**
 * What was given out to the public. Enters: the public form of an incident as a person released it, and bulletins made of
 * such releases. Leaves: every version of them; nothing is ever changed or removed. What the store knows otherwise never
 * goes through here, so whoever shows only what this room holds cannot show what was not released.
 */
package org.dateline.store.release;
