package nl.plein.persistence.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** Who may join a site without being invited, and what its sign-in page says. */
@Entity
@Table(name = "admission_rules")
public class AdmissionRules {

    @Id
    @Column(name = "site_id")
    private long siteId;

    @Version
    @Column(name = "lock_no")
    private long lockNo;

    @Column(name = "open_to_all")
    private boolean openToAll;

    @Column(name = "by_request")
    private boolean byRequest;

    @Column(name = "mail_domains")
    private String mailDomains;

    @Lob
    private String intro;

    protected AdmissionRules() {} // JPA

    /** The rules of a site that has said nothing yet: people may ask to join. */
    public AdmissionRules(long siteId) {
        this.siteId = siteId;
        this.byRequest = true;
        this.mailDomains = "";
        this.intro = "";
    }

    /**
     * From now on these rules hold.
     *
     * @param all whether anyone signed in may join
     * @param request whether people may ask to join
     * @param domains mail domains whose people may join, in the letters of the network
     */
    public void change(boolean all, boolean request, List<String> domains) {
        openToAll = all;
        byRequest = request;
        mailDomains = String.join(" ", domains);
    }

    /** What the sign-in page says about the site, as cleaned HTML. */
    public void welcome(String html) {
        intro = html;
    }

    public boolean openToAll() {
        return openToAll;
    }

    public boolean byRequest() {
        return byRequest;
    }

    /** Mail domains whose people may join. */
    public List<String> mailDomains() {
        return mailDomains == null || mailDomains.isBlank() ? List.of() : List.of(mailDomains.split(" "));
    }

    public String intro() {
        return intro == null ? "" : intro;
    }
}
