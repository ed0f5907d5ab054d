package nl.plein.persistence.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A list of people that somebody sent in. It waits for a second look, and goes when it was carried out. */
@Entity
@NamedQuery(
        name = "MemberImport.of",
        query = "select i from MemberImport i where i.ref = :ref and i.siteId = :site and i.madeBy = :maker")
@NamedQuery(name = "MemberImport.drop", query = "delete from MemberImport i where i.ref = :ref")
@NamedQuery(name = "MemberImport.forget", query = "delete from MemberImport i where i.made < :before")
@Table(name = "member_import")
public class MemberImport {

    @Id
    @SequenceGenerator(name = "member_import_seq", sequenceName = "member_import_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_import_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "made_by")
    private long madeBy;

    private Instant made;
    private String encoding;
    private String message;

    @Column(name = "columns_to")
    private String columns;

    private boolean overwrites;

    @Lob
    private String lines;

    protected MemberImport() {} // JPA

    /**
     * @param ref identifier that the form gave it
     * @param encoding name of the encoding in which it came
     * @param lines what was in it
     */
    public MemberImport(UUID ref, long siteId, long madeBy, String encoding, String lines) {
        this.ref = ref.toString();
        this.siteId = siteId;
        this.madeBy = madeBy;
        this.encoding = encoding;
        this.lines = lines;
    }

    /** It came at this moment, with this to be said to who is invited. */
    public MemberImport at(Instant moment, String words) {
        made = moment;
        message = words;
        return this;
    }

    /**
     * It is carried out so.
     *
     * @param chosen what each column fills
     * @param over whether what people told themselves gives way
     */
    public void choose(String chosen, boolean over) {
        columns = chosen;
        overwrites = over;
    }

    /** What each column fills, or null until that was chosen. */
    public String columns() {
        return columns;
    }

    /** Whether what people told themselves gives way. */
    public boolean overwrites() {
        return overwrites;
    }

    public String encoding() {
        return encoding;
    }

    public String lines() {
        return lines;
    }

    public String message() {
        return message == null ? "" : message;
    }
}
