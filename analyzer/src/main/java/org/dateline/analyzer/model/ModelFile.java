package org.dateline.analyzer.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.lemma.Ending;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.word.Labels;

/**
 * The file of a {@link Model}: a number that tells its layout, labels, lemmas, the network. Read in one go; a damaged one
 * is an error, never a model that guesses.
 */
public final class ModelFile {

    /** "DLA" and the version of the layout. */
    private static final int LAYOUT = 0x444C4105;

    private ModelFile() {}

    /** @param out is not closed */
    public static void write(Model model, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(LAYOUT);
        text(data, model.version());
        for (Labels labels : List.of(model.xpos(), model.upos(), model.relations())) {
            data.writeInt(labels.size());
            for (String name : labels.names()) {
                text(data, name);
            }
        }
        for (long set : model.uposOfXpos()) {
            data.writeLong(set);
        }
        lemmas(data, model.lemmatizer(), model.xpos().size());
        NetworkFile.write(data, model.network(), model.ends());
        data.writeInt(LAYOUT);
        data.flush();
    }

    /** @throws IOException also when the bytes are no model, or one of another layout */
    public static Model read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        if (bytes.remaining() < 4 || bytes.getInt() != LAYOUT) {
            throw new IOException("this is no model of the layout that this version reads");
        }
        try {
            String version = text(bytes);
            Labels xpos = labels(bytes);
            Labels upos = labels(bytes);
            Labels relations = labels(bytes);
            List<Long> sets = new ArrayList<>();
            for (int i = 0; i < xpos.size(); i++) {
                sets.add(bytes.getLong());
            }
            Lemmatizer lemmatizer = lemmas(bytes, xpos.size());
            Network network = NetworkFile.read(bytes);
            Model model =
                    new Model(version, xpos, upos, relations, sets, lemmatizer, network, NetworkFile.readEnds(bytes));
            if (bytes.getInt() != LAYOUT || bytes.hasRemaining()) {
                throw new IOException("the model does not end where it should");
            }
            return model;
        } catch (RuntimeException e) {
            throw new IOException("the model is cut short or damaged", e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Labels labels(ByteBuffer in) {
        List<String> names = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            names.add(text(in));
        }
        return new Labels(names);
    }

    private static void lemmas(DataOutputStream out, Lemmatizer lemmatizer, int tags) throws IOException {
        for (int tag = 0; tag < tags; tag++) {
            Map<String, String> exceptions = lemmatizer.exceptions().get(tag);
            out.writeInt(exceptions.size());
            for (Map.Entry<String, String> entry : new TreeMap<>(exceptions).entrySet()) {
                text(out, entry.getKey());
                text(out, entry.getValue());
            }
            Map<String, Ending> endings = lemmatizer.endings().get(tag);
            out.writeInt(endings.size());
            for (Map.Entry<String, Ending> entry : new TreeMap<>(endings).entrySet()) {
                text(out, entry.getKey());
                out.writeByte(entry.getValue().cut());
                text(out, entry.getValue().append());
            }
        }
    }

    private static Lemmatizer lemmas(ByteBuffer in, int tags) {
        List<Map<String, String>> exceptions = new ArrayList<>();
        List<Map<String, Ending>> endings = new ArrayList<>();
        for (int tag = 0; tag < tags; tag++) {
            Map<String, String> exception = new HashMap<>();
            for (int left = in.getInt(); left > 0; left--) {
                exception.put(text(in), text(in));
            }
            Map<String, Ending> ending = new HashMap<>();
            for (int left = in.getInt(); left > 0; left--) {
                ending.put(text(in), new Ending(in.get() & 0xFF, text(in)));
            }
            exceptions.add(exception);
            endings.add(ending);
        }
        return new Lemmatizer(exceptions, endings);
    }
}
