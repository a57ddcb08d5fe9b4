// Prints the titles of the articles that match a query:
//   print_hits ARCHIVE QUERY
#include <kliping/searcher.h>

#include <iostream>

int main(int argc, char** argv) try {
  if (argc != 3) return 64;
  const kliping::Searcher searcher(argv[1]);
  for (const auto& hit : searcher.search(kliping::Query::parse(argv[2])).hits) {
    std::cout << hit.rank << ". " << hit.title.text << '\n';
  }
} catch (const kliping::Error& error) {
  std::cerr << error.what() << '\n' << error.hint() << '\n';
  return 1;
}
