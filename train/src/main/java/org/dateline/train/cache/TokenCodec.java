package org.dateline.train.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.report.Span;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Token;

/** The cache's file layout: passages by hash, each a list of sentences, each a list of tokens. */
final class TokenCodec {

    private TokenCodec() {}

    static void writePassages(DataOutputStream out, Map<String, List<List<Token>>> passages) throws IOException {
        out.writeInt(passages.size());
        for (Map.Entry<String, List<List<Token>>> passage : new TreeMap<>(passages).entrySet()) {
            out.writeUTF(passage.getKey());
            out.writeInt(passage.getValue().size());
            for (List<Token> sentence : passage.getValue()) {
                out.writeInt(sentence.size());
                for (Token token : sentence) {
                    write(out, token);
                }
            }
        }
    }

    static Map<String, List<List<Token>>> readPassages(DataInputStream in) throws IOException {
        Map<String, List<List<Token>>> passages = new HashMap<>();
        int count = in.readInt();
        for (int p = 0; p < count; p++) {
            String key = in.readUTF();
            int sentenceCount = in.readInt();
            List<List<Token>> sentences = new ArrayList<>();
            for (int s = 0; s < sentenceCount; s++) {
                int length = in.readInt();
                List<Token> tokens = new ArrayList<>();
                for (int t = 0; t < length; t++) {
                    tokens.add(read(in));
                }
                sentences.add(tokens);
            }
            passages.put(key, sentences);
        }
        return passages;
    }

    private static void write(DataOutputStream out, Token token) throws IOException {
        out.writeInt(token.span().start());
        out.writeInt(token.span().end());
        out.writeUTF(token.form());
        out.writeUTF(token.lemma());
        out.writeUTF(token.upos());
        out.writeUTF(token.xpos());
        out.writeInt(token.head());
        out.writeUTF(token.relation());
        out.writeUTF(token.entity().name());
    }

    private static Token read(DataInputStream in) throws IOException {
        return new Token(
                new Span(in.readInt(), in.readInt()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                in.readUTF(),
                EntityType.valueOf(in.readUTF()));
    }
}
