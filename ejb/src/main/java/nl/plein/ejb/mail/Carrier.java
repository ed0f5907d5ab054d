package nl.plein.ejb.mail;

/** Hands mails over. */
interface Carrier {

    /** Its name on the operator's page. */
    String name();

    /** @throws Undelivered when the mail did not go, or perhaps did not */
    void carry(MailTicket mail) throws Undelivered;
}
