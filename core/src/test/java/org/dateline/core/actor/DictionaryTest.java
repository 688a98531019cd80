package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

/** Every name of the dictionaries, read back from a sentence in which it acts. */
class DictionaryTest {

    private final ActorFinder finder = new ActorFinder();
    private final Lexicon lexicon = new Lexicon();

    @Test
    void everyNameOfEveryRowIsFoundWhereItActs() {
        List<String> wrong = new ArrayList<>();
        for (String file : List.of("countries.tsv", "names.tsv")) {
            Table.resource(ActorFinder.class, file).rows().forEach(row -> check(row, wrong));
        }
        assertEquals("", String.join("\n", wrong));
    }

    private void check(Row row, List<String> wrong) {
        for (String name : row.list("names")) {
            if (name.startsWith("~")) {
                continue;
            }
            String plain = name.startsWith("=") ? name.substring(1) : name;
            String expected = row.get("code").length() == 3 ? row.get("code") + " GOV" : row.get("code");
            String owner =
                    lexicon.names().get(Words.keys(plain)).terms().get(0).code().toString();
            if (!owner.equals(expected)) {
                wrong.add(row.place() + " " + plain + " belongs to " + owner);
            }
            String found = codeOfSubject(plain);
            if (!found.equals(owner)) {
                wrong.add(row.place() + " " + plain + " is read as " + found);
            }
        }
    }

    /** "The NAME said.": a compound before its last word, as parsers have it. */
    private String codeOfSubject(String name) {
        String[] words = name.replace("-", " - ")
                .replaceAll("(['’]s)\\b", " $1")
                .replace("/", " ")
                .split("\\s+");
        StringBuilder sentence = new StringBuilder();
        int last = words.length - 1;
        for (int i = 0; i <= last; i++) {
            String tag = words[i].equals("-") ? "HYPH" : "NNP";
            sentence.append(words[i]).append('/').append(tag);
            sentence.append(i < last ? "/compound/" + last : "/nsubj/" + (last + 1))
                    .append(" ");
        }
        sentence.append("attacked/VBD/root/-1 ./././").append(last + 1);
        Actors actors = finder.find(Trees.document(sentence.toString()), Optional.empty());
        return actors.at(0, last).stream()
                .findFirst()
                .map(m -> m.code().toString())
                .orElse("nothing");
    }
}
