package org.dateline.analyzer.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.analyzer.net.Arcs;
import org.dateline.analyzer.net.Dense;
import org.dateline.analyzer.net.Gates;
import org.dateline.analyzer.net.Network;
import org.dateline.analyzer.net.Recurrent;
import org.dateline.analyzer.net.Relations;
import org.dateline.analyzer.net.SentenceEnds;
import org.dateline.analyzer.net.WordInput;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.WordClasses;
import org.dateline.analyzer.word.WordVectors;

/** How networks stand in a model's file. What is written first is read first. */
final class NetworkFile {

    private NetworkFile() {}

    static void write(DataOutputStream out, Network network, SentenceEnds ends) throws IOException {
        bytes(out, network.input().vectors().bytes());
        bytes(out, network.input().classes().bytes());
        bytes(out, network.input().rows().bytes());
        Matrix.write(out, network.input().words(), Matrix.TABLE);
        for (float[][] part : network.input().parts()) {
            Matrix.write(out, part, Matrix.TABLE);
        }
        recurrent(out, network.layers());
        dense(out, network.xpos());
        dense(out, network.upos());
        dense(out, network.names().hidden());
        dense(out, network.names().labels());
        Arcs arcs = network.arcs();
        dense(out, arcs.dependent());
        dense(out, arcs.head());
        Matrix.write(out, arcs.weights(), Matrix.LAYER);
        row(out, arcs.prior());
        row(out, arcs.root());
        row(out, arcs.distance());
        Relations relations = network.relations();
        dense(out, relations.dependent());
        dense(out, relations.head());
        row(out, relations.root());
        dense(out, relations.labels());
        out.writeInt(network.root());
        recurrent(out, ends.layers());
        dense(out, ends.end());
    }

    static Network read(ByteBuffer in) {
        WordVectors vectors = WordVectors.read(part(in));
        WordClasses classes = WordClasses.read(part(in));
        HashedTable rows = HashedTable.read(part(in));
        float[][] words = Matrix.read(in);
        float[][][] parts = new float[WordInput.PARTS][][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Matrix.read(in);
        }
        return new Network(
                new WordInput(vectors, classes, rows, words, parts),
                recurrents(in),
                dense(in),
                dense(in),
                new Network.Names(dense(in), dense(in)),
                new Arcs(dense(in), dense(in), Matrix.read(in), row(in), row(in), row(in)),
                new Relations(dense(in), dense(in), row(in), dense(in)),
                in.getInt());
    }

    /** Stands behind the network. */
    static SentenceEnds readEnds(ByteBuffer in) {
        return new SentenceEnds(recurrents(in), dense(in));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static ByteBuffer part(ByteBuffer in) {
        int length = in.getInt();
        ByteBuffer part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private static void recurrent(DataOutputStream out, List<Recurrent> layers) throws IOException {
        out.writeInt(layers.size());
        for (Recurrent layer : layers) {
            Gates gates = layer.gates();
            out.writeBoolean(gates.narrow().isPresent());
            if (gates.narrow().isPresent()) {
                dense(out, gates.narrow().get());
            }
            dense(out, gates.wide());
            Matrix.write(out, layer.keep(), Matrix.LAYER);
            Matrix.write(out, layer.show(), Matrix.LAYER);
        }
    }

    private static List<Recurrent> recurrents(ByteBuffer in) {
        List<Recurrent> layers = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            Optional<Dense> narrow = in.get() == 0 ? Optional.empty() : Optional.of(dense(in));
            layers.add(new Recurrent(new Gates(narrow, dense(in)), Matrix.read(in), Matrix.read(in)));
        }
        return layers;
    }

    private static void dense(DataOutputStream out, Dense dense) throws IOException {
        Matrix.write(out, dense.weights(), Matrix.LAYER);
        row(out, dense.constant());
    }

    private static Dense dense(ByteBuffer in) {
        return new Dense(Matrix.read(in), row(in));
    }

    private static void row(DataOutputStream out, float[] row) throws IOException {
        Matrix.write(out, new float[][] {row}, Matrix.LAYER);
    }

    private static float[] row(ByteBuffer in) {
        return Matrix.read(in)[0];
    }
}
