package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    @Test
    void shouldSayHowMuchRoomAStartNeedsWhenTheDiskIsNearlyFull() {
        Path folder = Path.of("/full/data");

        assertThatThrownBy(() -> DataFolder.checkRoom(folder, (8 << 20) + 1))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("the disk of " + folder + " has 8 MB left, and a start needs 32 MB")
                .hasMessageContaining("Make room, or give another folder with --data");
        assertThatCode(() -> DataFolder.checkRoom(folder, 32 << 20)).doesNotThrowAnyException();
    }
}
