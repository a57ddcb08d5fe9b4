// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lucene with its IndonesianAnalyzer, whose list of stop words is left out, since
// no other engine has one; merged into one segment, no cache of queries. Usage:
// see peer.h; `index` has a third argument, the number of threads.
//
// Its own measuring follows measure.h, but asks all queries several times before
// the clock runs: by then the Java machine has compiled what is asked often.
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

public final class Lucene {
  private static final int WARMING_PASSES = 10;
  private static final Analyzer ANALYZER = new IndonesianAnalyzer(CharArraySet.EMPTY_SET);

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "version" -> System.out.println(Version.LATEST);
      case "index" -> index(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
      case "size" -> System.out.println(size(arguments[1]));
      case "search" -> search(arguments[1], arguments[2]);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  // --- indexing ---------------------------------------------------------------

  private static void index(String directory, String articles, int threads) throws Exception {
    IndexWriterConfig configuration = new IndexWriterConfig(ANALYZER);
    configuration.setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Paths.get(directory)), configuration);
        BufferedReader lines = Files.newBufferedReader(Paths.get(articles))) {
      if (threads == 1) {
        for (String line; (line = lines.readLine()) != null; ) {
          writer.addDocument(documentOf(line));
        }
      } else {
        addFromThreads(writer, lines, threads);
      }
      writer.forceMerge(1);
    }
  }

  private static final String END = "";

  private static void addFromThreads(IndexWriter writer, BufferedReader lines, int threads)
      throws Exception {
    BlockingQueue<String> waiting = new ArrayBlockingQueue<>(1000);
    List<Thread> adding = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(() -> addAll(writer, waiting));
      thread.start();
      adding.add(thread);
    }
    for (String line; (line = lines.readLine()) != null; ) {
      waiting.put(line);
    }
    waiting.put(END);
    for (Thread thread : adding) {
      thread.join();
    }
  }

  private static void addAll(IndexWriter writer, BlockingQueue<String> waiting) {
    try {
      for (String line; !(line = waiting.take()).equals(END); ) {
        writer.addDocument(documentOf(line));
      }
      waiting.put(END);
    } catch (IOException | InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }

  private static Document documentOf(String line) {
    String[] fields = line.split("\t", -1);
    Document document = new Document();
    document.add(new StoredField("id", unescape(fields[0])));
    if (!fields[1].isEmpty()) {
      document.add(new IntPoint("date", Integer.parseInt(fields[1])));
    }
    if (!fields[2].isEmpty()) {
      String publisher = unescape(fields[2]);
      document.add(new StringField("publisher", publisher, Field.Store.NO));
      document.add(new SortedDocValuesField("publisher", new BytesRef(publisher)));
    }
    String text = unescape(fields[3]) + "\n" + unescape(fields[4]);
    document.add(new TextField("text", text, Field.Store.NO));
    return document;
  }

  private static String unescape(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        c = field.charAt(++i);
        c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
      }
      text.append(c);
    }
    return text.toString();
  }

  private static long size(String directory) throws IOException {
    long bytes = 0;
    try (var files = Files.list(Paths.get(directory))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  // --- searching --------------------------------------------------------------

  private record Wanted(String kind, String text, String publisher, String from, String to) {
    static Wanted of(String line) {
      String[] fields = line.split("\t", -1);
      String words =
          switch (fields[0]) {
            case "phrase" -> "\"" + fields[1] + "\"";
            case "or" -> fields[1].replace(" ", " OR ");
            default -> fields[1].replace(" ", " AND ");
          };
      return new Wanted(fields[0], words, fields[2], fields[3], fields[4]);
    }

    // Parses the text with the analyzer, and adds the filter.
    Query query(QueryParser parser) throws Exception {
      Query words = parser.parse(text);
      if (!kind.equals("filter")) {
        return words;
      }
      Query filter =
          publisher.isEmpty()
              ? IntPoint.newRangeQuery("date", Integer.parseInt(from), Integer.parseInt(to))
              : new TermQuery(new Term("publisher", publisher));
      return new BooleanQuery.Builder()
          .add(words, BooleanClause.Occur.MUST)
          .add(filter, BooleanClause.Occur.FILTER)
          .build();
    }
  }

  // Counts the articles of each publisher of a segment; there is one alone.
  private static final class PublisherCounter extends SimpleCollector {
    private SortedDocValues publishers;
    private int[] counts = {};

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
      publishers = DocValues.getSorted(segment.reader(), "publisher");
      counts = new int[publishers.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
      if (publishers.advanceExact(document)) {
        counts[publishers.ordValue()]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private record Answer(int hits, int publishers, int most) {}

  private static Answer ask(IndexSearcher searcher, QueryParser parser, Wanted wanted)
      throws Exception {
    TopScoreDocCollector best = TopScoreDocCollector.create(10, Integer.MAX_VALUE);
    Query query = wanted.query(parser);
    int publishers = 0;
    int most = 0;
    if (wanted.kind.equals("facet")) {
      PublisherCounter counter = new PublisherCounter();
      searcher.search(query, MultiCollector.wrap(best, counter));
      for (int count : counter.counts) {
        publishers += count > 0 ? 1 : 0;
        most = Math.max(most, count);
      }
    } else {
      searcher.search(query, best);
    }
    for (ScoreDoc hit : best.topDocs().scoreDocs) {
      searcher.doc(hit.doc).get("id");
    }
    return new Answer(best.getTotalHits(), publishers, most);
  }

  private static void search(String directory, String path) throws Exception {
    List<Wanted> queries = Files.readAllLines(Paths.get(path)).stream().map(Wanted::of).toList();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Paths.get(directory)))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      QueryParser parser = new QueryParser("text", ANALYZER);
      for (int pass = 0; pass < WARMING_PASSES; pass++) {
        for (Wanted wanted : queries) {
          ask(searcher, parser, wanted);
        }
      }
      StringBuilder measured = new StringBuilder();
      for (Wanted wanted : queries) {
        long start = System.nanoTime();
        Answer answer = ask(searcher, parser, wanted);
        double microseconds = (System.nanoTime() - start) / 1e3;
        measured
            .append(wanted.kind)
            .append('\t')
            .append(microseconds)
            .append('\t')
            .append(answer.hits)
            .append('\t')
            .append(answer.publishers)
            .append('\t')
            .append(answer.most)
            .append('\n');
      }
      System.out.print(measured);
    }
  }
}
