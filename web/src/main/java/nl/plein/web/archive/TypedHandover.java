package nl.plein.web.archive;

import nl.plein.ejb.archive.Handover;

/** What was agreed with who receives a package, as it stands in the form. */
public final class TypedHandover {

    private boolean bag;
    private String algorithm;
    private String place;
    private String contact;
    private String mail;
    private String aggregation;
    private String aggregationKey;
    private String aggregationSource;
    private String remarks;

    /** An empty form, or one that is sent. */
    TypedHandover() {
        this(Handover.usual());
    }

    TypedHandover(Handover agreed) {
        bag = agreed.bag();
        algorithm = agreed.algorithm();
        place = agreed.place();
        contact = agreed.contact();
        mail = agreed.mail();
        aggregation = agreed.aggregation();
        aggregationKey = agreed.aggregationKey();
        aggregationSource = agreed.aggregationSource();
        remarks = agreed.remarks();
    }

    Handover handover() {
        return new Handover(
                bag,
                algorithm == null ? "" : algorithm,
                place,
                contact,
                mail,
                aggregation,
                aggregationKey,
                aggregationSource,
                remarks);
    }

    public String getAlgorithm() {
        return algorithm;
    }

    public void setAlgorithm(String typed) {
        algorithm = typed;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String typed) {
        place = typed;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String typed) {
        contact = typed;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String typed) {
        mail = typed;
    }

    public String getAggregation() {
        return aggregation;
    }

    public void setAggregation(String typed) {
        aggregation = typed;
    }

    public String getAggregationKey() {
        return aggregationKey;
    }

    public void setAggregationKey(String typed) {
        aggregationKey = typed;
    }

    public String getAggregationSource() {
        return aggregationSource;
    }

    public void setAggregationSource(String typed) {
        aggregationSource = typed;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String typed) {
        remarks = typed;
    }

    public boolean isBag() {
        return bag;
    }

    public void setBag(boolean chosen) {
        bag = chosen;
    }
}
