package org.dateline.analyzer.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.learn.PackedWeights;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.lemma.Ending;
import org.dateline.analyzer.lemma.Lemmatizer;
import org.dateline.analyzer.word.Labels;
import org.dateline.analyzer.word.Lexicon;

/**
 * The file of a {@link Model}: a number that tells its layout, then blocks, each with its length before it: labels and
 * lemmas, the lexicon, the six tables of weights. Read in one go.
 */
public final class ModelFile {

    /** "DLAM" and the version of the layout. */
    private static final int LAYOUT = 0x444C4131;

    private ModelFile() {}

    /** @param out is not closed; the weights must be packed */
    public static void write(Model model, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(LAYOUT);
        block(data, labels(model));
        block(data, model.lexicon().bytes());
        Model.Weights w = model.weights();
        for (Scorer scorer : List.of(w.gaps(), w.xpos(), w.upos(), w.names(), w.moves(), w.relations())) {
            if (!(scorer instanceof PackedWeights packed)) {
                throw new IllegalArgumentException("only packed weights can be written");
            }
            block(data, packed.bytes());
        }
        data.flush();
    }

    private static void block(DataOutputStream data, byte[] bytes) throws IOException {
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    /** @throws IOException also when the bytes are no model, or one of another layout */
    public static Model read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        if (bytes.remaining() < 4 || bytes.getInt() != LAYOUT) {
            throw new IOException("this is no model of the layout that this version reads");
        }
        try {
            ByteBuffer labels = block(bytes);
            Lexicon lexicon = Lexicon.read(block(bytes));
            Model.Weights weights = new Model.Weights(
                    PackedWeights.read(block(bytes)),
                    PackedWeights.read(block(bytes)),
                    PackedWeights.read(block(bytes)),
                    PackedWeights.read(block(bytes)),
                    PackedWeights.read(block(bytes)),
                    PackedWeights.read(block(bytes)));
            return model(labels, lexicon, weights);
        } catch (RuntimeException e) {
            throw new IOException("the model is cut short or damaged", e);
        }
    }

    private static ByteBuffer block(ByteBuffer bytes) {
        int length = bytes.getInt();
        ByteBuffer block = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return block;
    }

    private static byte[] labels(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(model.version());
        out.writeInt(model.beam());
        out.writeDouble(model.margin());
        for (Labels labels : List.of(model.xpos(), model.upos(), model.relations())) {
            out.writeInt(labels.size());
            for (String name : labels.names()) {
                out.writeUTF(name);
            }
        }
        for (long set : model.uposOfXpos()) {
            out.writeLong(set);
        }
        for (int tag = 0; tag < model.xpos().size(); tag++) {
            Map<String, String> exceptions = model.lemmatizer().exceptions().get(tag);
            out.writeInt(exceptions.size());
            for (Map.Entry<String, String> entry : new TreeMap<>(exceptions).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
            Map<String, Ending> endings = model.lemmatizer().endings().get(tag);
            out.writeInt(endings.size());
            for (Map.Entry<String, Ending> entry : new TreeMap<>(endings).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeByte(entry.getValue().cut());
                out.writeUTF(entry.getValue().append());
            }
        }
        return bytes.toByteArray();
    }

    private static Model model(ByteBuffer block, Lexicon lexicon, Model.Weights weights) throws IOException {
        byte[] bytes = new byte[block.remaining()];
        block.get(bytes);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String version = in.readUTF();
        int beam = in.readInt();
        double margin = in.readDouble();
        Labels xpos = readLabels(in);
        Labels upos = readLabels(in);
        Labels relations = readLabels(in);
        List<Long> sets = new ArrayList<>();
        for (int i = 0; i < xpos.size(); i++) {
            sets.add(in.readLong());
        }
        return new Model(
                version, xpos, upos, relations, sets, lexicon, readLemmas(in, xpos.size()), weights, beam, margin);
    }

    private static Labels readLabels(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        return new Labels(names);
    }

    private static Lemmatizer readLemmas(DataInputStream in, int tags) throws IOException {
        List<Map<String, String>> exceptions = new ArrayList<>();
        List<Map<String, Ending>> endings = new ArrayList<>();
        for (int tag = 0; tag < tags; tag++) {
            Map<String, String> exception = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                exception.put(in.readUTF(), in.readUTF());
            }
            Map<String, Ending> ending = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                ending.put(in.readUTF(), new Ending(in.readUnsignedByte(), in.readUTF()));
            }
            exceptions.add(exception);
            endings.add(ending);
        }
        return new Lemmatizer(exceptions, endings);
    }
}
