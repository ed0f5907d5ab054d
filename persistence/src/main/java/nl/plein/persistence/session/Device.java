package nl.plein.persistence.session;

import java.io.Serializable;

/**
 * By what somebody came in, no more precisely than its owner needs to know it again.
 *
 * @param browser names of browser and system as codes, for example {@code firefox-windows}, or null
 * @param network the beginning of the network address, or null
 * @param mark hash of the value by which the browser is known again, or null
 */
public record Device(String browser, String network, String mark) implements Serializable {

    /** Nothing is known of it. */
    public static final Device UNKNOWN = new Device(null, null, null);
}
