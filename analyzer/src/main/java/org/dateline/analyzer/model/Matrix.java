package org.dateline.analyzer.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How matrices stand in a file: each row as its largest number and whole numbers in proportion to it, of one byte in the
 * tables of words and their parts, of two in the layers.
 */
final class Matrix {

    static final int TABLE = 1;
    static final int LAYER = 2;

    private Matrix() {}

    static void write(DataOutputStream out, float[][] rows, int bytes) throws IOException {
        int most = bytes == TABLE ? Byte.MAX_VALUE : Short.MAX_VALUE;
        out.writeByte(bytes);
        out.writeInt(rows.length);
        out.writeInt(rows[0].length);
        for (float[] row : rows) {
            float largest = 0;
            for (float number : row) {
                largest = Math.max(largest, Math.abs(number));
            }
            out.writeFloat(largest);
            float factor = largest == 0 ? 0 : most / largest;
            for (float number : row) {
                int whole = Math.round(number * factor);
                if (bytes == TABLE) {
                    out.writeByte(whole);
                } else {
                    out.writeShort(whole);
                }
            }
        }
    }

    static float[][] read(ByteBuffer in) {
        int bytes = in.get();
        int rows = in.getInt();
        int columns = in.getInt();
        if (bytes < TABLE || bytes > LAYER || (long) rows * columns * bytes > in.remaining()) {
            throw new IllegalArgumentException("no matrix of " + rows + " by " + columns + " numbers stands here");
        }
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            float largest = in.getFloat();
            float factor = largest / (bytes == TABLE ? Byte.MAX_VALUE : Short.MAX_VALUE);
            for (int j = 0; j < columns; j++) {
                row[j] = factor * (bytes == TABLE ? in.get() : in.getShort());
            }
        }
        return matrix;
    }
}
