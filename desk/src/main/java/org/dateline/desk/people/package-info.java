/** Signing in and out, the page of one's own account, and the settings that hold for all who work with a store. */
package org.dateline.desk.people;
