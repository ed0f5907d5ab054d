package nl.plein.persistence.site;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Networks in the notation of CIDR, such as {@code 192.0.2.0/24} or {@code 2001:db8::/32}. Never asks a name server.
 */
public final class Networks {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile("(" + OCTET + "(?:\\." + OCTET + "){3})(?:/(\\d{1,2}))?");
    private static final Pattern V6 = Pattern.compile("([0-9a-fA-F:]*:[0-9a-fA-F:]*)(?:/(\\d{1,3}))?");
    private static final byte[] NONE = {};
    private static final int WIDEST_V4 = 8;
    private static final int WIDEST_V6 = 16;

    private record Network(byte[] start, int bits) {

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> all;

    private Networks(List<Network> all) {
        this.all = all;
    }

    /** Reads networks, separated by spaces, commas or lines; what is none is passed over. */
    public static Networks of(String text) {
        return new Networks(
                parts(text).map(Networks::network).flatMap(Optional::stream).toList());
    }

    /** The first part of a text that is no network, or one so wide that it would be most of the world. */
    public static Optional<String> wrong(String text) {
        return parts(text).filter(part -> network(part).isEmpty()).findFirst();
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** Whether an address lies in one of them. */
    public boolean hold(String address) {
        var bytes = V4.matcher(address).matches() || V6.matcher(address).matches() ? bytes(address) : NONE;
        return bytes.length > 0 && all.stream().anyMatch(network -> network.holds(bytes));
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[\\s,;]+")).filter(part -> !part.isEmpty());
    }

    private static Optional<Network> network(String part) {
        return Stream.of(V4, V6)
                .map(form -> form.matcher(part))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> network(bytes(found.group(1)), found.group(2)));
    }

    private static Optional<Network> network(byte[] start, String said) {
        int longest = start.length * Byte.SIZE;
        int bits = said == null ? longest : Integer.parseInt(said);
        int widest = start.length == 4 ? WIDEST_V4 : WIDEST_V6;
        return bits < widest || bits > longest ? Optional.empty() : Optional.of(new Network(start, bits));
    }

    /** The bytes of an address that is written in digits; none when it is not. */
    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException wrong) {
            return NONE;
        }
    }
}
