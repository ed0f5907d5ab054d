package nl.plein.ejb.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.DeviceRepository;
import nl.plein.persistence.session.FamiliarDevice;

/** Tells people when somebody signs in as them by what they never used (SES-8.1). */
@Dependent
class DeviceWatch {

    /** What was not used for so long is forgotten. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    /** So many devices of a person are remembered; the one not used for longest makes place. */
    private static final int MOST = 20;

    @Inject
    DeviceRepository devices;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Remembers the device; true when the person used others before and never this one, which a mail then tells. */
    boolean unfamiliar(Account account, Device device) {
        var known = devices.of(account.id());
        var same = known.stream().filter(one -> one.is(device)).findFirst();
        if (same.isPresent()) {
            same.get().use(device, clock.instant());
            return false;
        }
        known.stream().skip(MOST - 1L).forEach(devices::remove);
        devices.add(new FamiliarDevice(account.id(), device, clock.instant()));
        if (known.isEmpty()) {
            return false;
        }
        post.send(Letter.to(account).about("session.unfamiliar").link(null, "/sessions"));
        return true;
    }
}
