package nl.plein.ejb.archive;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.audit.archive.Delivery;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Identity;
import nl.plein.audit.archive.Reference;
import nl.plein.ejb.mail.MailAddress;
import nl.plein.security.Refusal;

/**
 * What was agreed with who receives a package (ARC-2.17). Texts that are not given are empty.
 *
 * @param bag whether the package is wrapped as a bag (BagIt)
 * @param algorithm by which the slip says the hash, one of {@link Delivery#ALGORITHMS}
 * @param place where it goes in the receiving system
 * @param contact whom a receiver can ask
 * @param mail and at which address
 * @param aggregation name of the aggregation in the receiving system that the archive becomes part of
 * @param aggregationKey by which that system knows it
 * @param aggregationSource what that system is called
 * @param remarks what else a receiver should know
 */
public record Handover(
        boolean bag,
        String algorithm,
        String place,
        String contact,
        String mail,
        String aggregation,
        String aggregationKey,
        String aggregationSource,
        String remarks)
        implements Serializable {

    /** So long a text may be, but remarks. */
    public static final int LONGEST = 150;

    /** So long remarks may be. */
    public static final int LONGEST_REMARKS = 500;

    private static final String PARTS = "\t";
    private static final String BAG = "bag";
    private static final int NUMBER = 9;
    private static final int ALL_THREE = 3;

    public Handover {
        Objects.requireNonNull(algorithm, "algorithm");
        place = tidy(place);
        contact = tidy(contact);
        mail = tidy(mail);
        aggregation = tidy(aggregation);
        aggregationKey = tidy(aggregationKey);
        aggregationSource = tidy(aggregationSource);
        remarks = tidy(remarks);
    }

    /** What holds while nobody agreed anything: whom to ask is a setting. */
    public static Handover usual() {
        return new Handover(
                false,
                Delivery.PLAIN.algorithm(),
                "",
                ArchiveSetting.CONTACT.value(),
                ArchiveSetting.MAIL.value(),
                "",
                "",
                "",
                "");
    }

    /** The same, with this address where no setting says one. */
    Handover orAt(String address) {
        return mail.isEmpty()
                ? new Handover(
                        bag,
                        algorithm,
                        place,
                        contact,
                        address,
                        aggregation,
                        aggregationKey,
                        aggregationSource,
                        remarks)
                : this;
    }

    /** Refuses what a receiver could not use. */
    void demandUsable() {
        if (!Delivery.ALGORITHMS.contains(algorithm)) {
            throw new Refusal("archive.handover.algorithm.unknown");
        }
        if (texts().anyMatch(text -> text.length() > LONGEST) || remarks.length() > LONGEST_REMARKS) {
            throw new Refusal("archive.handover.long", LONGEST, LONGEST_REMARKS);
        }
        if (contact.isEmpty()) {
            throw new Refusal("archive.handover.contact.none");
        }
        if (MailAddress.of(mail).isEmpty()) {
            throw new Refusal("archive.handover.mail.wrong", mail);
        }
        var named = Stream.of(aggregation, aggregationKey, aggregationSource)
                .filter(text -> !text.isEmpty())
                .count();
        if (named % ALL_THREE != 0) {
            throw new Refusal("archive.handover.aggregation.half");
        }
    }

    /** The origin of a package that is handed over so. */
    Holdings.Origin sent(Holdings.Origin origin) {
        var above = aggregation.isEmpty()
                ? null
                : new Reference(aggregation, new Identity(aggregationKey, aggregationSource));
        return origin.sent(contact, mail, above);
    }

    Delivery delivery() {
        return new Delivery(place, algorithm, remarks);
    }

    /** As the job keeps it. */
    String payload() {
        return Stream.concat(Stream.of(bag ? BAG : "", algorithm), Stream.concat(texts(), Stream.of(remarks)))
                .collect(Collectors.joining(PARTS));
    }

    /** What a job kept; one from before this was agreed about keeps only whether it is a bag. */
    static Handover parse(String payload) {
        var parts = payload == null ? new String[] {""} : payload.split(PARTS, -1);
        var bag = BAG.equals(parts[0]);
        if (parts.length != NUMBER) {
            var usual = usual();
            return new Handover(bag, usual.algorithm(), "", usual.contact(), usual.mail(), "", "", "", "");
        }
        var given = Arrays.asList(parts).iterator();
        given.next();
        return new Handover(
                bag,
                given.next(),
                given.next(),
                given.next(),
                given.next(),
                given.next(),
                given.next(),
                given.next(),
                given.next());
    }

    private Stream<String> texts() {
        return Stream.of(place, contact, mail, aggregation, aggregationKey, aggregationSource);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }
}
