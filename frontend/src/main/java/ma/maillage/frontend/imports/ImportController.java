package ma.maillage.frontend.imports;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import ma.maillage.frontend.imports.mapping.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports over HTTP, for operators. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Imports imports;

  ImportController(Imports imports) {
    this.imports = imports;
  }

  /** A page of imports, newest first. */
  record ImportPage(List<ImportView> items, @Nullable String next) {}

  /** A mapping that a file may be imported with. */
  record MappingView(String name, String title, @Nullable String source, String format) {

    static MappingView of(Mapping mapping) {
      return new MappingView(mapping.name(), mapping.title(), mapping.source(), mapping.format());
    }
  }

  /**
   * Takes the body as it comes: CSV or JSON Lines, plain or gzip. A form is not among the types,
   * because whoever asks for a parameter of it first would read the body away.
   */
  @PostMapping(
      consumes = {
        "text/*",
        MediaType.APPLICATION_OCTET_STREAM_VALUE,
        MediaType.APPLICATION_JSON_VALUE,
        MediaType.APPLICATION_NDJSON_VALUE,
        "application/jsonl",
        "application/csv",
        "application/gzip"
      })
  @Operation(summary = "Import a file: CSV or JSON Lines, plain or gzip")
  ResponseEntity<ImportView> start(@RequestParam String mapping, HttpServletRequest request)
      throws IOException {
    ImportView started = imports.start(mapping, request.getInputStream());
    return ResponseEntity.accepted()
        .location(URI.create("/api/imports/" + started.id()))
        .body(started);
  }

  @GetMapping
  @Operation(summary = "The newest imports")
  ImportPage newest() {
    return new ImportPage(imports.newest(), null);
  }

  @GetMapping("/mappings")
  @Operation(summary = "The mappings a file can be imported with")
  List<MappingView> mappings() {
    return imports.mappings().stream().map(MappingView::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "How far an import is")
  ImportView find(@PathVariable String id) {
    return imports.find(new ImportId(id));
  }

  @GetMapping("/{id}/errors")
  @Operation(summary = "The rejected rows as CSV: line, reason, row")
  ResponseEntity<Resource> errors(@PathVariable String id) {
    ContentDisposition attachment =
        ContentDisposition.attachment().filename("errors-" + id + ".csv").build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(new FileSystemResource(imports.errors(new ImportId(id))));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Cancel a running import; what it stored stays")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id) {
    imports.cancel(new ImportId(id));
  }
}
