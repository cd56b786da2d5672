package dev.viceversa.slack.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Sockets that send at once what they are given. Otherwise the end of a large request, such as a long form, waits until
 * the other side has acknowledged its beginning, which that puts off for some 40 ms (Nagle's algorithm and delayed
 * acknowledgements, RFC 1122, 4.2.3). Thread-safe.
 */
final class UndelayedSockets extends SocketFactory {

    private final SocketFactory usual = SocketFactory.getDefault();

    @Override
    public Socket createSocket() throws IOException {
        return undelayed(usual.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return undelayed(usual.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return undelayed(usual.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return undelayed(usual.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return undelayed(usual.createSocket(host, port, from, fromPort));
    }

    private static Socket undelayed(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
