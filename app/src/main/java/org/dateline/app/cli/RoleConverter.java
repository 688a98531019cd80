package org.dateline.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.store.people.PersonRole;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role by its word. */
final class RoleConverter implements ITypeConverter<PersonRole> {

    /** For descriptions of options. */
    static final String ROLES = "reader, coder, verifier, publisher or admin";

    @Override
    public PersonRole convert(String word) {
        return Arrays.stream(PersonRole.values())
                .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no role is called '" + word + "'; there are "
                        + Arrays.stream(PersonRole.values())
                                .map(PersonRole::word)
                                .collect(Collectors.joining(", "))));
    }
}
