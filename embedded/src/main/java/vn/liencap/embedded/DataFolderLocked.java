package vn.liencap.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process holds the data folder: two servers on the same files would destroy them. */
public final class DataFolderLocked extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path folder;

  DataFolderLocked(Path folder, @Nullable Throwable cause) {
    super(folder + " is in use by another process", cause);
    this.folder = folder;
  }

  /** The file or folder that is taken. */
  public Path folder() {
    return folder;
  }
}
