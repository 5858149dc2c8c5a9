package main

import "github.com/gogo/protobuf/proto"

// The messages, written by hand from the protos: gogo's protobuf works from the tags alone, so nothing here was made by
// the generator whose output is tested.

type Detail struct {
	Kind  int32   `protobuf:"varint,1,opt,name=kind,proto3"`
	Label string  `protobuf:"bytes,2,opt,name=label,proto3"`
	Score float64 `protobuf:"fixed64,3,opt,name=score,proto3"`
}

type Record struct {
	Id     int64   `protobuf:"varint,1,opt,name=id,proto3"`
	Name   string  `protobuf:"bytes,2,opt,name=name,proto3"`
	Owner  string  `protobuf:"bytes,3,opt,name=owner,proto3"`
	Region string  `protobuf:"bytes,4,opt,name=region,proto3"`
	Values []int32 `protobuf:"varint,5,rep,packed,name=values,proto3"`
	Detail *Detail `protobuf:"bytes,6,opt,name=detail,proto3"`
	Blob   []byte  `protobuf:"bytes,7,opt,name=blob,proto3"`
}

type EchoPayload struct {
	Seq uint32 `protobuf:"varint,1,opt,name=seq,proto3"`
	Msg string `protobuf:"bytes,2,opt,name=msg,proto3"`
}

type Part struct {
	Add int32 `protobuf:"varint,1,opt,name=add,proto3"`
}

type Sum struct {
	Sum int32 `protobuf:"varint,1,opt,name=sum,proto3"`
	Num int32 `protobuf:"varint,2,opt,name=num,proto3"`
}

type Empty struct{}

type FailRequest struct {
	Code    int32  `protobuf:"varint,1,opt,name=code,proto3"`
	Message string `protobuf:"bytes,2,opt,name=message,proto3"`
	Reason  string `protobuf:"bytes,3,opt,name=reason,proto3"`
}

type Entry struct {
	Key   string `protobuf:"bytes,1,opt,name=key,proto3"`
	Value string `protobuf:"bytes,2,opt,name=value,proto3"`
}

type CallDescription struct {
	Metadata        []*Entry `protobuf:"bytes,1,rep,name=metadata,proto3"`
	NanosecondsLeft int64    `protobuf:"varint,2,opt,name=nanoseconds_left,proto3"`
	WaitsEnded      int64    `protobuf:"varint,3,opt,name=waits_ended,proto3"`
}

type GrowRequest struct {
	Length int64 `protobuf:"varint,1,opt,name=length,proto3"`
}

type GrowResponse struct {
	Blob []byte `protobuf:"bytes,1,opt,name=blob,proto3"`
}

type GetRegionRequest struct {
	Code string `protobuf:"bytes,1,opt,name=code,proto3"`
}

type Region struct {
	Code       string `protobuf:"bytes,1,opt,name=code,proto3"`
	Name       string `protobuf:"bytes,2,opt,name=name,proto3"`
	ParentCode string `protobuf:"bytes,3,opt,name=parent_code,proto3"`
	Tier       int32  `protobuf:"varint,4,opt,name=tier,proto3"`
	Kind       string `protobuf:"bytes,5,opt,name=kind,proto3"`
}

type RegisterOrganisationRequest struct {
	CreditCode string  `protobuf:"bytes,1,opt,name=credit_code,proto3"`
	Name       string  `protobuf:"bytes,2,opt,name=name,proto3"`
	RegionCode string  `protobuf:"bytes,3,opt,name=region_code,proto3"`
	Roles      []int32 `protobuf:"varint,4,rep,packed,name=roles,proto3"`
	RequestId  string  `protobuf:"bytes,5,opt,name=request_id,proto3"`
}

type Organisation struct {
	CreditCode   string  `protobuf:"bytes,1,opt,name=credit_code,proto3"`
	Name         string  `protobuf:"bytes,2,opt,name=name,proto3"`
	RegionCode   string  `protobuf:"bytes,3,opt,name=region_code,proto3"`
	Roles        []int32 `protobuf:"varint,4,rep,packed,name=roles,proto3"`
	RegisteredOn string  `protobuf:"bytes,5,opt,name=registered_on,proto3"`
	UpdatedOn    string  `protobuf:"bytes,6,opt,name=updated_on,proto3"`
	Revision     int64   `protobuf:"varint,7,opt,name=revision,proto3"`
}

func (m *Detail) Reset()                      { *m = Detail{} }
func (m *Record) Reset()                      { *m = Record{} }
func (m *EchoPayload) Reset()                 { *m = EchoPayload{} }
func (m *Part) Reset()                        { *m = Part{} }
func (m *Sum) Reset()                         { *m = Sum{} }
func (m *Empty) Reset()                       { *m = Empty{} }
func (m *FailRequest) Reset()                 { *m = FailRequest{} }
func (m *Entry) Reset()                       { *m = Entry{} }
func (m *CallDescription) Reset()             { *m = CallDescription{} }
func (m *GrowRequest) Reset()                 { *m = GrowRequest{} }
func (m *GrowResponse) Reset()                { *m = GrowResponse{} }
func (m *GetRegionRequest) Reset()            { *m = GetRegionRequest{} }
func (m *Region) Reset()                      { *m = Region{} }
func (m *RegisterOrganisationRequest) Reset() { *m = RegisterOrganisationRequest{} }
func (m *Organisation) Reset()                { *m = Organisation{} }

func (m *Detail) String() string                      { return proto.CompactTextString(m) }
func (m *Record) String() string                      { return proto.CompactTextString(m) }
func (m *EchoPayload) String() string                 { return proto.CompactTextString(m) }
func (m *Part) String() string                        { return proto.CompactTextString(m) }
func (m *Sum) String() string                         { return proto.CompactTextString(m) }
func (m *Empty) String() string                       { return proto.CompactTextString(m) }
func (m *FailRequest) String() string                 { return proto.CompactTextString(m) }
func (m *Entry) String() string                       { return proto.CompactTextString(m) }
func (m *CallDescription) String() string             { return proto.CompactTextString(m) }
func (m *GrowRequest) String() string                 { return proto.CompactTextString(m) }
func (m *GrowResponse) String() string                { return proto.CompactTextString(m) }
func (m *GetRegionRequest) String() string            { return proto.CompactTextString(m) }
func (m *Region) String() string                      { return proto.CompactTextString(m) }
func (m *RegisterOrganisationRequest) String() string { return proto.CompactTextString(m) }
func (m *Organisation) String() string                { return proto.CompactTextString(m) }

func (*Detail) ProtoMessage()                      {}
func (*Record) ProtoMessage()                      {}
func (*EchoPayload) ProtoMessage()                 {}
func (*Part) ProtoMessage()                        {}
func (*Sum) ProtoMessage()                         {}
func (*Empty) ProtoMessage()                       {}
func (*FailRequest) ProtoMessage()                 {}
func (*Entry) ProtoMessage()                       {}
func (*CallDescription) ProtoMessage()             {}
func (*GrowRequest) ProtoMessage()                 {}
func (*GrowResponse) ProtoMessage()                {}
func (*GetRegionRequest) ProtoMessage()            {}
func (*Region) ProtoMessage()                      {}
func (*RegisterOrganisationRequest) ProtoMessage() {}
func (*Organisation) ProtoMessage()                {}
