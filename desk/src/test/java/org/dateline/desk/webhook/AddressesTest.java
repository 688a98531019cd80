package org.dateline.desk.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "93.184.215.14, true",
        "1.1.1.1, true",
        "2606:4700::1111, true",
        "127.0.0.1, false",
        "127.9.9.9, false",
        "0.0.0.0, false",
        "0.1.2.3, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "100.128.0.1, true",
        "192.0.0.1, false",
        "198.18.0.1, false",
        "203.0.113.9, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::1, false",
        "::, false",
        "::ffff:10.0.0.1, false",
        "fe80::1, false",
        "fc00::1, false",
        "fd12::1, false",
        "64:ff9b::a00:1, false",
        "2002:a00:1::1, false",
        "2001:0:1::1, false",
        "2001:db8::1, false",
        "ff02::1, false"
    })
    void onlyAddressesOfTheWorldArePublic(String address, boolean expected) throws UnknownHostException {
        assertEquals(expected, Addresses.isPublic(InetAddress.getByName(address)));
    }
}
