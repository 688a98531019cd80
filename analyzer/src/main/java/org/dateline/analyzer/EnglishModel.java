package org.dateline.analyzer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.analyzer.model.ModelFile;

/** The model of English that is part of the program, beside this class: {@code english.model}. */
public final class EnglishModel {

    private static final String FILE = "english.model";

    private EnglishModel() {}

    /**
     * An analyzer on it. Reads the whole file, in a tenth of a second; open it once and share it.
     *
     * @throws UncheckedIOException when the file is missing or damaged; the message says so in one line
     */
    public static ModelAnalyzer open() {
        try (InputStream in = EnglishModel.class.getResourceAsStream(FILE)) {
            return open(in);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** @param in null where there is no such file */
    static ModelAnalyzer open(InputStream in) {
        try {
            if (in == null) {
                throw new FileNotFoundException("it is missing");
            }
            return new ModelAnalyzer(ModelFile.read(in));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static UncheckedIOException unavailable(IOException cause) {
        return new UncheckedIOException(
                "the language model " + FILE + " cannot be opened: " + cause.getMessage() + "; get the program anew",
                cause);
    }
}
