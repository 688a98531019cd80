package org.dateline.desk.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses that anybody in the world can reach from those of private networks, of this machine, and of ways around
 * that (RFC 6890 and the registries it began; IPv4 inside IPv6 by NAT64, 6to4 and Teredo).
 */
final class Addresses {

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(b) : isPublic6(b);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (b[2] == 0 || b[2] == 2);
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean example = first == 198 && second == 51 && (b[2] & 0xff) == 100
                || first == 203 && second == 0 && (b[2] & 0xff) == 113;
        return first != 0 && first < 224 && !carrier && !protocol && !benchmark && !example;
    }

    private static boolean isPublic6(byte[] b) {
        int head = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int next = (b[2] & 0xff) << 8 | b[3] & 0xff;
        boolean global = (b[0] & 0xe0) == 0x20;
        boolean sixToFour = head == 0x2002;
        boolean reserved = head == 0x2001 && (next < 0x0200 || next == 0x0db8);
        return global && !sixToFour && !reserved;
    }
}
