package nl.plein.persistence.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** By what a person signed in before. */
@Entity
@NamedQuery(
        name = "FamiliarDevice.of",
        query = "select f from FamiliarDevice f where f.accountId = :account order by f.seen desc, f.id desc")
@NamedQuery(name = "FamiliarDevice.sweep", query = "delete from FamiliarDevice f where f.seen < :before")
@Table(name = "familiar_device")
public class FamiliarDevice {

    @Id
    @SequenceGenerator(name = "familiar_device_seq", sequenceName = "familiar_device_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "familiar_device_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "device_mark")
    private String mark;

    private String browser;
    private String network;
    private Instant since;
    private Instant seen;

    protected FamiliarDevice() {} // JPA

    public FamiliarDevice(long accountId, Device device, Instant now) {
        this.accountId = accountId;
        this.since = now;
        use(device, now);
    }

    /** Whether it is this one: the browser carries its mark, or is one like it on the same network. */
    public boolean is(Device device) {
        return mark != null && mark.equals(device.mark())
                || Objects.equals(browser, device.browser()) && Objects.equals(network, device.network());
    }

    /** The person came in by it; it may be elsewhere, or have another mark, than the last time. */
    public final void use(Device device, Instant now) {
        mark = device.mark();
        browser = device.browser();
        network = device.network();
        seen = now;
    }
}
