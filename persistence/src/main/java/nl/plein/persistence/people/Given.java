package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What the identity provider said of a person at the last sign-in. */
@Entity
@NamedQuery(name = "Given.of", query = "select g from Given g where g.accountId = :account")
@NamedQuery(name = "Given.ofMany", query = "select g from Given g where g.accountId in :accounts")
@Table(name = "account_given")
public class Given {

    /** Longest content, in characters. */
    public static final int LONGEST = 300;

    @Id
    @SequenceGenerator(name = "account_given_seq", sequenceName = "account_given_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_given_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private GivenBy by;

    private String content;

    protected Given() {} // JPA

    public Given(long accountId, GivenBy by, String content) {
        this.accountId = accountId;
        this.by = by;
        say(content);
    }

    /** The provider says this now. */
    public final void say(String said) {
        content = kept(said);
    }

    /** As much as is kept of it. */
    static String kept(String said) {
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }

    public long accountId() {
        return accountId;
    }

    public GivenBy by() {
        return by;
    }

    public String content() {
        return content;
    }
}
