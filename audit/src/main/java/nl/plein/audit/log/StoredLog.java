package nl.plein.audit.log;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.audit.AuditEventRepository;
import nl.plein.persistence.audit.AuditFilter;
import nl.plein.persistence.audit.AuditRow;
import nl.plein.persistence.audit.AuditTreeRepository;
import nl.plein.persistence.shared.Cursor;

/** Reads the log in small steps, each in a transaction of its own, so that a long export holds nothing. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class StoredLog implements StoredTree.Tiles {

    @Inject
    AuditEventRepository events;

    @Inject
    AuditTreeRepository trees;

    /** Events from this place in the tree on, in its order. */
    public List<AuditRow> placed(long from, long below, int size) {
        return events.placed(from, below, size);
    }

    /** Events after this moment that pass the filter, oldest first. */
    public List<AuditRow> selected(AuditFilter filter, Cursor after, int size) {
        return events.after(filter, after, size);
    }

    @Override
    public List<String> tile(int level, long index) {
        return trees.tile(level, index);
    }
}
