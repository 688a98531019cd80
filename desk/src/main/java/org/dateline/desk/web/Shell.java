package org.dateline.desk.web;

import java.util.Optional;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Role;

/**
 * What every page has around its content.
 *
 * @param section the entry of the menu it belongs to; empty for none
 * @param token that its forms carry
 * @param search what was searched for
 */
public record Shell(
        String title,
        String section,
        Optional<Account> account,
        String token,
        Assets assets,
        Optional<Notice> notice,
        String search,
        boolean demo) {

    public boolean may(String role) {
        return account.isPresent() && account.get().may(Role.valueOf(role));
    }

    /** For {@code aria-current}. */
    public String current(String entry) {
        return section.equals(entry) ? "page" : null;
    }
}
