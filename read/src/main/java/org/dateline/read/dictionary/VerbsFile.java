package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.event.OwnVerbs;

/**
 * Verbs with patterns, in both generations of the format: sets of synonyms ({@code &NAME}, then {@code +WORD} lines), blocks
 * ({@code --- NAME [CODE] ---}) of verbs with irregular forms in braces, and patterns ({@code - * WORD [CODE]}).
 */
final class VerbsFile {

    private static final Pattern BLOCK = Pattern.compile("---\\s*([^\\[]*?)\\s*(?:\\[([^\\]]*)\\])?[\\s-]*");
    private static final Pattern VERB = Pattern.compile("([^{\\[]+)(?:\\{([^}]*)\\}?)?\\s*");
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PATTERN = Pattern.compile("-(?!--)\\s*([^\\[]*)(?:\\[([^\\]]*)\\])?.*");
    private static final Pattern CODE = Pattern.compile("([0-9]{2,4})?(?::([0-9]{2,4}))?");

    private final Source source;
    private final Synonyms synonyms = new Synonyms();
    private final List<OwnVerbs.Block> blocks = new ArrayList<>();
    private final List<OwnVerbs.Verb> verbs = new ArrayList<>();
    private final List<OwnVerbs.Pattern> patterns = new ArrayList<>();
    private final PatternText patternText;
    private Optional<OwnVerbs.Code> blockCode = Optional.empty();
    private String set;
    private boolean inBlock;
    private int verbCount;
    private int patternCount;

    VerbsFile(Source source) {
        this.source = source;
        this.patternText = new PatternText(source, synonyms);
    }

    List<OwnVerbs.Block> read() {
        // Sets may stand behind the patterns that name them.
        readSets();
        for (Source.Line line : source.lines()) {
            String text = line.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (text.startsWith("---")) {
                open(line, text);
            } else if (text.startsWith("&")) {
                set = text;
            } else if (text.startsWith("-")) {
                set = null;
                pattern(line, text);
            } else if (text.startsWith("~")) {
                source.unused(line, 1, "transformations of several events into one are not applied");
            } else if (set == null) {
                verb(line, text);
            }
        }
        close();
        return blocks;
    }

    int verbs() {
        return verbCount;
    }

    int patterns() {
        return patternCount;
    }

    int sets() {
        return synonyms.size();
    }

    private void readSets() {
        String name = null;
        for (Source.Line line : source.lines()) {
            String text = line.text().strip();
            if (text.startsWith("&")) {
                name = text;
                synonyms.open(name);
            } else if (text.startsWith("-")) {
                name = null;
            } else if (name != null && !text.isEmpty()) {
                String word = text.startsWith("+") ? text.substring(1) : text;
                if (Names.words(word).isEmpty()) {
                    source.wrong(line, 1, "a set of synonyms holds words, got '" + text + "'");
                } else if (!synonyms.add(name, word)) {
                    source.wrong(line, 1, "a set may hold at most " + Synonyms.MOST + " words");
                }
            }
        }
    }

    private void open(Source.Line line, String text) {
        close();
        set = null;
        inBlock = true;
        Matcher matcher = BLOCK.matcher(text);
        if (!matcher.matches()) {
            source.wrong(line, 1, "a block is opened by --- NAME [CODE] ---, got '" + text + "'");
        } else if (matcher.group(2) == null) {
            source.wrong(line, 1, "the block has no code; its verbs have none but by pattern");
        } else {
            blockCode = code(line, text.indexOf('[') + 1, matcher.group(2));
        }
    }

    private void close() {
        if (!verbs.isEmpty()) {
            blocks.add(new OwnVerbs.Block(verbs, patterns));
            verbCount += verbs.size();
            patternCount += patterns.size();
        } else if (!patterns.isEmpty()) {
            patternCount += patterns.size();
        }
        verbs.clear();
        patterns.clear();
        blockCode = Optional.empty();
    }

    private void verb(Source.Line line, String text) {
        // The code stands behind the forms or before them.
        Matcher bracket = BRACKET.matcher(text);
        boolean coded = bracket.find();
        String written = coded ? text.substring(0, bracket.start()) + text.substring(bracket.end()) : text;
        Matcher matcher = VERB.matcher(written);
        if (!inBlock) {
            source.wrong(line, 1, "a verb before the first block");
            return;
        }
        if (!matcher.matches()) {
            source.wrong(line, 1, "a verb is written WORD {FORMS} [CODE], got '" + text + "'");
            return;
        }
        if (matcher.group(2) != null && !text.contains("}")) {
            source.wrong(line, text.indexOf('{') + 1, "a brace that is not closed; its forms are read all the same");
        }
        String word = matcher.group(1).strip();
        int head = head(word);
        List<List<String>> forms = new ArrayList<>();
        forms.add(Names.words(word.replace("+", "")));
        if (matcher.group(2) != null) {
            for (String form : matcher.group(2).strip().split("\\s+")) {
                List<String> words = Names.words(form.replace("+", ""));
                if (words.size() > head) {
                    forms.add(words);
                }
            }
        }
        if (forms.get(0).size() <= head) {
            source.wrong(line, 1, "no verb in '" + text + "'");
            return;
        }
        Optional<OwnVerbs.Code> own = coded ? code(line, bracket.start() + 1, bracket.group(1)) : blockCode;
        verbs.add(new OwnVerbs.Verb(forms, head, own, source.place(line)));
    }

    /** The word behind the plus is the verb of a phrase: {@code RE_+ESTABLISH}. */
    private static int head(String word) {
        int plus = word.indexOf('+');
        return plus <= 0 ? 0 : Names.words(word.substring(0, plus)).size();
    }

    private void pattern(Source.Line line, String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!inBlock || !matcher.matches()) {
            source.wrong(line, 1, "a pattern is written - WORD * WORD [CODE] below a block, got '" + text + "'");
            return;
        }
        if (verbs.isEmpty()) {
            source.unused(line, 1, "a pattern of a block without verbs");
            return;
        }
        if (matcher.group(2) == null) {
            source.wrong(line, 1, "a pattern without a code");
            return;
        }
        int remarks = source.remarks().size();
        Optional<OwnVerbs.Code> code = code(line, text.indexOf('[') + 1, matcher.group(2));
        if (source.remarks().size() == remarks) {
            patternText.parse(line, matcher.group(1), code).ifPresent(patterns::add);
        }
    }

    private Optional<OwnVerbs.Code> code(Source.Line line, int column, String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (code.equals("---")) {
            return Optional.empty();
        }
        Matcher matcher = CODE.matcher(code);
        if (code.isEmpty() || !matcher.matches()) {
            source.wrong(line, column, "not a CAMEO code: '[" + written + "]'");
            return Optional.empty();
        }
        return Optional.of(
                new OwnVerbs.Code(Optional.ofNullable(matcher.group(1)), Optional.ofNullable(matcher.group(2))));
    }
}
