package org.dateline.desk.people;

import java.util.Optional;
import org.dateline.desk.web.Notice;

/**
 * The page to sign in on.
 *
 * @param to where to go on
 * @param problem why nobody was signed in
 */
public record LoginView(String name, String to, Optional<Notice> problem) {}
