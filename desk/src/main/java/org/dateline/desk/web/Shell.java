package org.dateline.desk.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.desk.account.Account;
import org.dateline.desk.account.Role;

/**
 * What every page has around its content.
 *
 * @param section the entry of the menu it belongs to; empty for none
 * @param tokens gives the token that its forms carry; a page without forms never asks, and so sets no cookie
 * @param search what was searched for
 */
public record Shell(
        String title,
        String section,
        Optional<Account> account,
        Supplier<String> tokens,
        Assets assets,
        Optional<Notice> notice,
        String search,
        boolean demo) {

    /** For the forms of the page. */
    public String token() {
        return tokens.get();
    }

    /** Whether somebody signed in, who can sign out. */
    public boolean signedIn() {
        return account.isPresent() && account.get().means() == Account.Means.SESSION;
    }

    public boolean may(String role) {
        return account.isPresent() && account.get().may(Role.valueOf(role));
    }

    /** For {@code aria-current}. */
    public String current(String entry) {
        return section.equals(entry) ? "page" : null;
    }
}
