package org.dateline.core.incident.account;

/** A claim and who stands behind it. */
record Evidence(Claim claim, Assertion assertion) {

    Evidence with(Claim changed) {
        return new Evidence(changed, assertion);
    }
}
