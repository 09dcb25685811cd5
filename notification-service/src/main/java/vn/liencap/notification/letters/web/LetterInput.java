package vn.liencap.notification.letters.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.notification.letters.LetterDrafting;
import vn.liencap.notification.letters.domain.LetterText;

/**
 * A draft as somebody wrote it.
 *
 * @param units those that stay in it; all when left out
 */
record LetterInput(
    @NotBlank(message = "Hãy ghi trích yếu.")
        @Size(max = 300, message = "Trích yếu dài quá 300 ký tự.")
        String subject,
    @NotBlank(message = "Hãy ghi phần mở đầu.")
        @Size(max = 5_000, message = "Phần mở đầu dài quá 5.000 ký tự.")
        String opening,
    @NotBlank(message = "Hãy ghi phần đề nghị.")
        @Size(max = 5_000, message = "Phần đề nghị dài quá 5.000 ký tự.")
        String request,
    @Nullable @Size(max = 100, message = "Địa danh dài quá 100 ký tự.") String place,
    @NotBlank(message = "Hãy ghi ký hiệu; ví dụ: SNV-VP.")
        @Pattern(
            regexp = "[\\p{Lu}\\p{Ll}\\d.&-]{2,40}",
            message = "Ký hiệu công văn chưa đúng; ví dụ: SNV-VP.")
        String symbol,
    @Nullable @Size(max = 20, message = "Quyền hạn ký dài quá 20 ký tự.") String signerPrefix,
    @Nullable @Size(max = 200, message = "Tên tập thể dài quá 200 ký tự.") String signerOnBehalfOf,
    @Nullable @Size(max = 100, message = "Chức vụ dài quá 100 ký tự.") String signerTitle,
    @Nullable @Size(max = 100, message = "Họ tên dài quá 100 ký tự.") String signerName,
    @Nullable @Size(max = 20, message = "Nơi nhận thêm tối đa 20 dòng.")
        List<
                @NotBlank(message = "Nơi nhận không được để trống.")
                @Size(max = 200, message = "Nơi nhận dài quá 200 ký tự.") String>
            copies,
    @Nullable @Size(max = LetterDrafting.MOST, message = "Công văn tối đa 2.000 đơn vị.")
        Set<@NotNull(message = "Hãy chọn đơn vị.") UnitId> units) {
  LetterText text() {
    return new LetterText(
        subject.strip(),
        opening.strip(),
        request.strip(),
        place == null ? "" : place.strip(),
        symbol.strip(),
        new Signer(
            filled(signerPrefix),
            filled(signerOnBehalfOf),
            filled(signerTitle),
            filled(signerName)),
        Objects.requireNonNullElse(copies, List.<String>of()).stream().map(String::strip).toList());
  }

  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
