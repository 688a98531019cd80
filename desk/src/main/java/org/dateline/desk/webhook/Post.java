package org.dateline.desk.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends one request and reads the status of the answer, nothing more of it. It connects to the very address that it judged,
 * so that a name that resolves otherwise a moment later leads nowhere else, and follows no redirect.
 */
final class Post {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ALL_MILLIS = 15_000;
    private static final int LONGEST_STATUS_LINE = 1_000;

    private Post() {}

    /**
     * @return the status, 100 to 999
     * @throws IOException in words: what went wrong on the way
     */
    static int send(URI uri, Map<String, String> headers, byte[] body, boolean privateAllowed) throws IOException {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        long end = System.nanoTime() + ALL_MILLIS * 1_000_000L;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address(uri, privateAllowed), port), CONNECT_MILLIS);
            plain.setSoTimeout(ALL_MILLIS);
            try (Socket socket = secure ? secured(plain, bare(uri.getHost()), port) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(head(uri, port, secure, headers, body.length));
                out.write(body);
                out.flush();
                return status(socket, end);
            }
        } catch (SocketTimeoutException e) {
            throw new IOException("no answer in time", e);
        }
    }

    private static InetAddress address(URI uri, boolean privateAllowed) throws IOException {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(bare(uri.getHost()));
        } catch (UnknownHostException e) {
            throw new IOException("there is no host " + uri.getHost(), e);
        }
        for (InetAddress address : addresses) {
            if (!privateAllowed && !Addresses.isPublic(address)) {
                throw new IOException(uri.getHost() + " is an address of a private network or of this machine;"
                        + " add the webhook with --allow-private if that is meant");
            }
        }
        return addresses[0];
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] head(URI uri, int port, boolean secure, Map<String, String> headers, int length) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = port == (secure ? 443 : 80) ? uri.getHost() : uri.getHost() + ":" + port;
        StringBuilder head = new StringBuilder();
        head.append("POST ").append(path).append(query).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(host).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(length).append("\r\nConnection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static int status(Socket socket, long end) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() < LONGEST_STATUS_LINE) {
            int left = (int) ((end - System.nanoTime()) / 1_000_000L);
            if (left <= 0) {
                throw new IOException("no answer in time");
            }
            socket.setSoTimeout(left);
            int c = in.read();
            if (c < 0 || c == '\n') {
                break;
            }
            line.write(c);
        }
        String words = line.toString(StandardCharsets.US_ASCII).strip();
        if (!words.matches("HTTP/1\\.[01] [1-9][0-9]{2}( .*)?")) {
            throw new IOException("the answer is not HTTP");
        }
        return Integer.parseInt(words.substring(9, 12));
    }
}
