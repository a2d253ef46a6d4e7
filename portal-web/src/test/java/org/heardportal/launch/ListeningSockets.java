package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sockets that some processes listen on, as the kernel tells them: what {@code ss -ltnp} shows. */
final class ListeningSockets {

    private static final String LISTENING = "0A";
    /** The bytes of 127.0.0.1 as the kernel writes them: the number of a little-endian machine. Within IPv6 they stand behind ten zeros and two ones. */
    private static final String LOOPBACK = "0100007F";
    private static final String BEFORE_IPV4 = "0".repeat(16) + "FFFF" + "0".repeat(4);
    private static final String LOOPBACK_IPV6 = "0".repeat(24) + "01" + "0".repeat(6);
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private ListeningSockets() {
    }

    /** One socket: its port, and whether only programs of the same machine can reach it. */
    record Socket(int port, boolean loopback) {
    }

    static Set<Socket> of(List<ProcessHandle> processes) throws IOException {
        Set<String> inodes = new HashSet<>();
        for (ProcessHandle process : processes) {
            inodes.addAll(inodesOf(process.pid()));
        }
        Set<Socket> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > INODE && columns[STATE].equals(LISTENING) && inodes.contains(columns[INODE])) {
                    String[] address = columns[ADDRESS].split(":");
                    sockets.add(new Socket(Integer.parseInt(address[1], 16), isLoopback(address[0])));
                }
            }
        }
        return sockets;
    }

    private static boolean isLoopback(String address) {
        return Set.of(LOOPBACK, BEFORE_IPV4 + LOOPBACK, LOOPBACK_IPV6).contains(address);
    }

    private static Set<String> inodesOf(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files.toList()) {
                try {
                    String target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (NoSuchFileException closedMeanwhile) {
                    continue;
                }
            }
        }
        return inodes;
    }
}
