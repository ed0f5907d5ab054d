package nl.plein.ejb.member;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.plein.ejb.archive.ExportTerm;

/** Each hour, removes files of pictures whose term is over (MEM-1.10). */
@Singleton
@DependsOn("StartUp")
public class AlbumSweep {

    @Inject
    ExportTerm terms;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void sweep() {
        terms.end(AlbumWork.KIND, AlbumBoundary.TERM, "member.album.removed", AlbumWork.KIND);
    }
}
