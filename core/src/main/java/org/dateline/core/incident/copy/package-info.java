/**
 * Which reports are the same copy: reprints, agency copy under another paper's name, shortened and extended versions.
 *
 * <p>Enters: reports. Leaves: for each a {@link org.dateline.core.incident.copy.Fingerprint} small enough to store, with keys
 * to look its neighbours up by; for two of them a {@link org.dateline.core.incident.copy.CopyVerdict} with its reason; for
 * many their {@link org.dateline.core.incident.copy.CopyGroup}s.
 */
package org.dateline.core.incident.copy;
